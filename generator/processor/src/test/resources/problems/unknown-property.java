package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;
import java.util.Map;
import java.util.Optional;

interface Translator {

    record Order(String title, Optional<Customer> customer, List<Customer> others, Map<String, Customer> byRole) {}

    record Customer(String name, int age) {}

    class Account {
        public String owner = "";

        public String getNumber() {
            return "";
        }

        public boolean isOpen() {
            return true;
        }

        boolean isClosed(int when) {
            return when > 0;
        }

        static String getBank() {
            return "";
        }
    }

    @Ask("Sum up {{order.titel}} and {{order.title.length}}")
    String record(Order order);

    @Ask("{{#order.customer}}{{nmae}}{{/order.customer}}{{#order.others}}{{this.name}}{{/order.others}}{{order.byRole.buyer.agee}}")
    String sections(Order order);

    @Ask("Of {{account.onwer}}, {{account.bank}}, {{account.closed}}, {{account.number}} and {{account.open}}")
    String getters(Account account);

    @Ask("Of "
            + "{{account.owner}}\nand "
            + "{{account.nmber}}")
    String concatenated(Account account);
}
