package cn.yinfeng.app.platform;

/** A thing that is not there, or not for this caller to know of: both answer 404 alike. */
public final class Absent extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String kind;
    private final String id;

    public Absent(String kind, Object id) {
        super(kind + " " + id, null, false, false);
        this.kind = kind;
        this.id = String.valueOf(id);
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }
}
