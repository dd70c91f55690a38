package cn.yinfeng.engines.extraction.text;

import cn.yinfeng.engines.extraction.Reading.Refused;
import java.util.Map;

/** Ends the reading of a file; becomes a refusal at the door. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Refused refused;

    private Unreadable(Refused refused) {
        super(refused.code(), null, false, false);
        this.refused = refused;
    }

    public Refused refused() {
        return refused;
    }

    public static Unreadable empty(String name) {
        return of("EXTRACT-001", name, "是空文件，请换一份有内容的文件", "is empty; choose a file with content");
    }

    public static Unreadable tooLarge(String name, long most) {
        String size = (most >> 20) + " MB";
        return new Unreadable(new Refused(
                "EXTRACT-002",
                Map.of("name", name, "most", most),
                name + " 超过 " + size + "，请拆分或去掉图片后再试",
                name + " is larger than " + size + "; split it or leave the pictures out"));
    }

    static Unreadable otherKind(String name, String read) {
        return new Unreadable(new Refused(
                "EXTRACT-003",
                Map.of("name", name, "read", read),
                name + " 的格式不支持，可读的格式有 " + read,
                name + " is of a kind that is not read; these are: " + read));
    }

    static Unreadable otherContent(String name) {
        return of(
                "EXTRACT-004",
                name,
                "的内容与扩展名不符，请用原软件另存后再试",
                "is not what its name says; save it again with the program it came from");
    }

    static Unreadable macros(String name) {
        return of(
                "EXTRACT-005",
                name,
                "含宏，不予读取，请另存为不含宏的 .docx",
                "contains macros and is not read; save it as .docx without macros");
    }

    static Unreadable bomb(String name) {
        return of("EXTRACT-006", name, "解压后过大或压缩层次异常，不予读取", "unpacks to far too much and is not read");
    }

    static Unreadable damaged(String name) {
        return of("EXTRACT-007", name, "已损坏，无法读取，请重新导出", "is damaged; export it again");
    }

    static Unreadable noText(String name) {
        return of(
                "EXTRACT-008",
                name,
                "里没有文字（可能是扫描件），请先做文字识别",
                "holds no text (perhaps a scan); recognise its letters first");
    }

    public static Unreadable missing(String name) {
        return of("EXTRACT-009", name, "打不开，请检查路径与权限", "cannot be opened; check the path and its permissions");
    }

    static Unreadable locked(String name) {
        return of("EXTRACT-010", name, "有密码保护，请去除密码后再试", "is protected by a password; remove it first");
    }

    private static Unreadable of(String code, String name, String zh, String en) {
        return new Unreadable(new Refused(code, Map.of("name", name), name + " " + zh, name + " " + en));
    }
}
