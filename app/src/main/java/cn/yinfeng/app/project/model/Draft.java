package cn.yinfeng.app.project.model;

import cn.yinfeng.app.project.CapitalOrigin;
import cn.yinfeng.app.project.ContractType;
import cn.yinfeng.kernel.Period;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that reads as a project.
 *
 * @param place code of the province the investor comes from; empty where it is not stated
 * @param plannedStart the day on which building is to start
 * @param plannedFunds 分 to be in place in the planned year
 * @param plannedYear the year in which the sheet was read
 */
public record Draft(
        int row,
        UUID project,
        int unit,
        String name,
        @Nullable String projectCode,
        @Nullable String creditCode,
        String investor,
        CapitalOrigin origin,
        String industry,
        ContractType contractType,
        Period signed,
        String event,
        @Nullable Long amount,
        String contactName,
        String contactPhone,
        String remark,
        String place,
        @Nullable LocalDate plannedStart,
        @Nullable Long plannedFunds,
        @Nullable Integer plannedYear) {}
