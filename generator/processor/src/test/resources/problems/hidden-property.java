package demo;

import dev.sonde.processor.provider.Ask;
import java.util.Locale;

interface Translator {

    class Account {
        private String owner = "";

        private String getNumber() {
            return owner;
        }
    }

    @Ask("Of {{account.owner}} and {{account.number}}")
    String translate(Account account);
}
