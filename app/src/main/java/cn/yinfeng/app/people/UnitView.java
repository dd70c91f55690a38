package cn.yinfeng.app.people;

import org.jspecify.annotations.Nullable;

/**
 * 单位 as others see it.
 *
 * @param id small number, never given anew
 * @param parentId the unit above; null for the root of the region
 * @param kind PROVINCE, CITY, COUNTY, ZONE, PARK or DEPARTMENT
 * @param divisionCode GB/T 2260 code where there is one
 * @param invented whether it is made up for a demo
 */
public record UnitView(
        int id,
        @Nullable Integer parentId,
        String code,
        String name,
        String kind,
        @Nullable String divisionCode,
        boolean invented) {}
