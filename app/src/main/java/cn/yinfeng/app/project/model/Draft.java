package cn.yinfeng.app.project.model;

import cn.yinfeng.app.project.CapitalOrigin;
import cn.yinfeng.app.project.ContractType;
import cn.yinfeng.kernel.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that reads as a project.
 *
 * @param place code of the province the investor comes from; empty where it is not stated
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
        String place) {}
