package cn.yinfeng.app.rulebook.web;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.rulebook.RuleComparison;
import cn.yinfeng.app.rulebook.RuleDetail;
import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleRow;
import cn.yinfeng.app.rulebook.RuleVersionView;
import cn.yinfeng.app.rulebook.Rules;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading rules. */
@RestController
@RequestMapping("/api/v1/rules")
class RuleController {
    private final Rules rules;

    RuleController(Rules rules) {
        this.rules = rules;
    }

    @GetMapping
    @Needs("rule.read")
    Items<RuleRow> list(
            @RequestParam(required = false) @Nullable RuleKind kind,
            @RequestParam(required = false) @Nullable Integer unit,
            @RequestParam(required = false) @Nullable LocalDate on) {
        return rules.list(kind, unit, on);
    }

    @GetMapping("/{code}")
    @Needs("rule.read")
    RuleDetail find(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer unit,
            @RequestParam(required = false) @Nullable LocalDate on) {
        return rules.find(code, unit, on);
    }

    @GetMapping("/{code}/versions")
    @Needs("rule.read")
    Items<RuleVersionView> versions(@PathVariable String code, @RequestParam(required = false) @Nullable Integer unit) {
        return rules.versions(code, unit);
    }

    @GetMapping("/versions/{id}")
    @Needs("rule.read")
    RuleVersionView version(@PathVariable UUID id) {
        return rules.version(id);
    }

    @GetMapping("/{code}/comparison")
    @Needs("rule.read")
    RuleComparison compare(@PathVariable String code, @RequestParam String left, @RequestParam String right) {
        return rules.compare(code, left, right);
    }
}
