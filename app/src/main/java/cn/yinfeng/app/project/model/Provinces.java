package cn.yinfeng.app.project.model;

import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** 来源省份 as clerks write them; rules/project/provinces.yaml. */
public final class Provinces {
    private final Map<String, Province> known = new HashMap<>();

    private Provinces() {}

    public static Provinces of(List<RuleFile> files) {
        var provinces = new Provinces();
        files.stream().filter(file -> file.code().equals("PROJECT-PROVINCES")).forEach(file -> {
            file.root().nodes("provinces").forEach(provinces::add);
            file.root().nodes("examples").forEach(provinces::run);
        });
        return provinces;
    }

    private void add(RuleNode node) {
        node.only("code", "zh", "en", "short", "abroad");
        var province = new Province(
                node.text("code"), node.find("abroad").map("true"::equals).orElse(false));
        for (String field : List.of("code", "zh", "en", "short")) {
            known.put(node.text(field).toLowerCase(Locale.ROOT), province);
        }
    }

    private void run(RuleNode example) {
        String found = find(example.text("given")).map(Province::code).orElse("");
        if (!found.equals(example.text("expect"))) {
            throw new RuleFault(example.where(), "the example does not hold: " + found);
        }
    }

    public Optional<Province> find(String text) {
        return Optional.ofNullable(known.get(text.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * One province.
     *
     * @param abroad whether its capital counts as 境外
     */
    public record Province(String code, boolean abroad) {}
}
