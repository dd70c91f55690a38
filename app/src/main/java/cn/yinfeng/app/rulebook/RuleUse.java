package cn.yinfeng.app.rulebook;

import cn.yinfeng.engines.rules.formula.Declared;
import java.util.List;

/**
 * The module that applies rules of a kind implements this: it says which facts a text may ask for, and what would change
 * if a text were adopted.
 */
public interface RuleUse {
    RuleKind kind();

    /** The facts that can be given. A text that declares another name, or a name as another type, cannot be adopted. */
    List<Declared> offered();

    /** What would change if the candidate held now, within the caller's scope. Changes nothing. */
    RulePreview preview(RuleCandidate candidate);
}
