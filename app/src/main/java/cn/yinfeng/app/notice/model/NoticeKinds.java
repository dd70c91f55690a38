package cn.yinfeng.app.notice.model;

import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/** Every kind of notice there is, by code, in the order of the file; rules/notice/kinds.yaml. */
public final class NoticeKinds {
    private final SequencedMap<String, NoticeKind> kinds = new LinkedHashMap<>();

    private NoticeKinds() {}

    public static NoticeKinds of(List<RuleFile> files) {
        var catalogue = new NoticeKinds();
        for (RuleFile file : files) {
            if (file.code().equals("NOTICE-KINDS")) {
                file.root().nodes("kinds").forEach(catalogue::add);
                file.root().nodes("examples").forEach(catalogue::run);
            }
        }
        return catalogue;
    }

    private void add(RuleNode node) {
        NoticeKind kind = NoticeKind.of(node);
        if (kinds.put(kind.code(), kind) != null) {
            throw new RuleFault(node.where(), "there is a kind " + kind.code() + " already");
        }
    }

    private void run(RuleNode example) {
        RuleNode given = example.node("given");
        NoticeKind kind = get(given.text("kind"));
        var words = new HashMap<String, String>();
        kind.words().keySet().forEach(word -> words.put(word, given.text(word)));
        kind.check(words);
        if (!kind.title().in(Locale.CHINESE, words).equals(example.text("expect"))) {
            throw new RuleFault(example.where(), "the example does not hold");
        }
    }

    /** The kind; one that is not declared is a bug of whoever tells. */
    public NoticeKind get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no kind of notice " + code));
    }

    public Optional<NoticeKind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    public Collection<NoticeKind> all() {
        return Collections.unmodifiableCollection(kinds.values());
    }
}
