package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.plan.Allocations.Part;
import cn.yinfeng.app.plan.model.Allocation;
import cn.yinfeng.app.plan.model.Allocation.Due;
import cn.yinfeng.app.plan.model.Decimals;
import cn.yinfeng.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people state of parts, read exactly. */
final class Statements {
    private Statements() {}

    static Allocation allocation(Part stated) {
        return new Allocation(
                stated.id(),
                stated.unit().id(),
                stated.post().strip(),
                stated.parentId(),
                positive(stated.published()),
                positive(stated.dispatch()),
                stated.shared().strip(),
                stated.phasing().stream().map(Due::stated).toList(),
                stated.lessReason());
    }

    private static @Nullable BigDecimal positive(@Nullable String text) {
        BigDecimal number = Decimals.read(text);
        if (number != null && number.signum() < 0) {
            throw new Refusal("PLAN-020", Map.of("value", number.toPlainString()));
        }
        return number;
    }
}
