package cn.yinfeng.app.people.model;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.organisation.UnitKind;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of units: which may stand below which, and what their division code looks like. */
public final class Kinds {
    /** GB/T 2260: two digits each of province, city and county; provinces begin with 1 to 8. */
    private static final Pattern DIVISION = Pattern.compile("[1-8]\\d{5}");

    private final Map<String, UnitKind> byCode;

    public Kinds(List<UnitKind> kinds) {
        byCode = kinds.stream().collect(Collectors.toMap(UnitKind::code, Function.identity()));
    }

    public UnitKind known(String code) {
        UnitKind kind = byCode.get(code);
        if (kind == null) {
            throw new Refusal("PEOPLE-019", Map.of("kind", code));
        }
        return kind;
    }

    public void checkDivision(@Nullable String divisionCode) {
        if (divisionCode != null && !DIVISION.matcher(divisionCode).matches()) {
            throw new Refusal("PEOPLE-030", Map.of("code", divisionCode));
        }
    }

    /** Refuses a unit whose kind does not fit below the kind above it. */
    public void checkPlace(UnitView unit, @Nullable UnitView above) {
        UnitKind kind = known(unit.kind());
        boolean fits = above == null ? kind.root() : kind.above().contains(above.kind());
        if (!fits) {
            throw new Refusal("PEOPLE-031", Map.of("name", unit.name(), "above", above == null ? "—" : above.name()));
        }
    }
}
