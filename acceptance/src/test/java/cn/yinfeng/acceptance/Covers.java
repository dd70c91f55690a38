package cn.yinfeng.acceptance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The items of {@code docs/mission.md} that a story, or one of its tests, proves through HTTP or a browser. Read from the
 * source by {@code ./yinfeng coverage}, which refuses a claim without a test that runs.
 *
 * <pre>{@code
 * @Covers({"M-027", "M-032"})         // computed
 * @Covers(recorded = "M-009")         // kept and given back
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Covers {
    /** The same as {@link #computed()}. */
    String[] value() default {};

    /** Items where the platform computes, decides, refuses or reminds, and the story checks what came out. */
    String[] computed() default {};

    /** Items that the platform keeps and gives back: a field, a list, a template. */
    String[] recorded() default {};
}
