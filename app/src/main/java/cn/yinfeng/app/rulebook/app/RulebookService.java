package cn.yinfeng.app.rulebook.app;

import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.app.rulebook.Rulebook;
import cn.yinfeng.app.rulebook.model.Precedence;
import cn.yinfeng.app.rulebook.model.Shelf;
import cn.yinfeng.app.rulebook.store.AdoptedVersions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What holds: from the table as committed, and from the shipped files. */
@Service
class RulebookService implements Rulebook {
    private final Shelf shelf;
    private final AdoptedVersions adopted;
    private final Units units;

    RulebookService(Shelf shelf, AdoptedVersions adopted, Units units) {
        this.shelf = shelf;
        this.adopted = adopted;
        this.units = units;
    }

    @Override
    public InForce inForce(RuleKind kind, LocalDate day) {
        return new Precedence(
                day,
                units.parents(),
                Stream.concat(shelf.of(kind).stream(), adopted.holding(kind, day).stream())
                        .toList());
    }

    @Override
    public Optional<RuleVersion> byHash(String hash) {
        return shelf.byHash(hash).or(() -> adopted.byHash(hash));
    }
}
