package cn.yinfeng.app.ledger;

import cn.yinfeng.kernel.Happening;
import java.util.Map;

/**
 * What counts in figures has changed from a number of the ledger on.
 *
 * @param done adopted, signed or sent-back
 * @param of what brought it about: countingRule with the number, or submission with its id
 */
public record CountingChanged(String done, Subject of, Map<String, Object> facts) implements Happening {
    public CountingChanged {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return "ledger.counting-" + done;
    }

    @Override
    public Subject subject() {
        return of;
    }

    @Override
    public Map<String, Object> details() {
        return facts;
    }
}
