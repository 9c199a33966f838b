package dev.sonde.samples.spring;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.testkit.FakeDeepSeek;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client as a bean: one for all prompts. Spring closes it with the context. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    /** The property is the environment's {@code DEEPSEEK_API_KEY}. */
    private static final String KEY = "deepseek.api-key";

    @Bean
    @ConditionalOnProperty(KEY)
    DeepSeekClient deepSeek() {
        return DeepSeekClient.fromEnv();
    }

    /** Where there is no key, the embedded fake answers; in a program of your own it belongs to the tests. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = KEY, havingValue = "false", matchIfMissing = true)
    static class OfTheFake {

        @Bean
        FakeDeepSeek fake() {
            FakeDeepSeek fake = FakeDeepSeek.start();
            fake.whenMessageContains("Answer this guest").reply("Breakfast is from seven to ten.");
            fake.whenMessageContains("Which mood").reply("{\"value\": \"CALM\"}");
            return fake;
        }

        @Bean
        DeepSeekClient deepSeek(FakeDeepSeek fake) {
            return DeepSeekClient.builder()
                    .baseUrl(fake.baseUrl())
                    .apiKey(fake.apiKey())
                    .build();
        }
    }
}
