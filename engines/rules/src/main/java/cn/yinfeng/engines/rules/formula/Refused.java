package cn.yinfeng.engines.rules.formula;

import cn.yinfeng.engines.rules.Fault;

/** Ends the reading of one formula; never leaves this package. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Refused(Fault fault) {
        super(fault.line(false), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
