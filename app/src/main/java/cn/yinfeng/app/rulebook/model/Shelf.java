package cn.yinfeng.app.rulebook.model;

import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleVersion;
import java.util.List;
import java.util.Optional;

/** The texts that are shipped with the product. */
public record Shelf(List<RuleVersion> texts) {
    public Shelf {
        texts = List.copyOf(texts);
    }

    public List<RuleVersion> of(RuleKind kind) {
        return texts.stream().filter(each -> each.kind() == kind).toList();
    }

    public List<RuleVersion> of(String code) {
        return texts.stream().filter(each -> each.code().equals(code)).toList();
    }

    public Optional<RuleVersion> byHash(String hash) {
        return texts.stream().filter(each -> each.hash().equals(hash)).findFirst();
    }
}
