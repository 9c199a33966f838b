package dev.sonde.testkit.wire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The balance of the account; amounts are texts with two decimals. */
final class BalanceReply {

    private BalanceReply() {}

    static ObjectNode of(BigDecimal balance) {
        String amount = balance.setScale(2, RoundingMode.DOWN).toPlainString();
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        reply.put("is_available", balance.signum() > 0);
        reply.putArray("balance_infos")
                .addObject()
                .put("currency", "USD")
                .put("total_balance", amount)
                .put("granted_balance", "0.00")
                .put("topped_up_balance", amount);
        return reply;
    }
}
