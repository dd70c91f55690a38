package cn.yinfeng.engines.rules.file;

import cn.yinfeng.engines.rules.Fault;

/** Ends the reading of one section; {@link Faults#attempt} catches it, so that the rest is still read. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public Unreadable(Fault fault) {
        super(fault.line(false), null, false, false);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
