package cn.yinfeng.app.people;

import org.jspecify.annotations.Nullable;

/**
 * 单位 as others see it.
 *
 * @param id small number, never given anew
 * @param parentId the unit above; null for the root of the region
 * @param kind a code of people.unit_kind, for example CITY or TASK_FORCE
 * @param divisionCode GB/T 2260 code where there is one
 * @param invented whether it is made up for a demo
 * @param standing false where it was closed, or is not yet founded: its facts then count in the unit above it
 */
public record UnitView(
        int id,
        @Nullable Integer parentId,
        String code,
        String name,
        String kind,
        @Nullable String divisionCode,
        boolean invented,
        boolean standing) {
    /** A unit that stands. */
    public UnitView(
            int id,
            @Nullable Integer parentId,
            String code,
            String name,
            String kind,
            @Nullable String divisionCode,
            boolean invented) {
        this(id, parentId, code, name, kind, divisionCode, invented, true);
    }
}
