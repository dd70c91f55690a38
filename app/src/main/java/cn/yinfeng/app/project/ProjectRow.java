package cn.yinfeng.app.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project in a list.
 *
 * @param origin in the reader's language
 * @param signedOn a day (2023-05-12), a month (2023-05) or a year: as precise as it was stated
 * @param contractAmount what the ledger holds now; null where no amount is known or no formal contract stands
 * @param fundsInPlace reported so far, from the ledger
 * @param stage a code of {@link Stage}
 */
public record ProjectRow(
        UUID id,
        String number,
        String name,
        UnitName unit,
        String investor,
        String origin,
        String signedOn,
        @Nullable String event,
        ContractType contractType,
        @Nullable MoneyText contractAmount,
        @Nullable MoneyText fundsInPlace,
        String stage) {}
