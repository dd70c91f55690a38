package cn.yinfeng.tools.client;

/** The platform said no to something that was expected to be allowed. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Answer answer;

    Refused(Answer answer) {
        super(answer.toString());
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
