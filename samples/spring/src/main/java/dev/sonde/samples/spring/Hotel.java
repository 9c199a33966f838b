package dev.sonde.samples.spring;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Answers one letter: by the real API if {@code DEEPSEEK_API_KEY} is set, else by the embedded fake. */
@SpringBootApplication(proxyBeanMethods = false)
class Hotel {

    /** Runs the sample. */
    public static void main(String[] args) {
        SpringApplication.run(Hotel.class, args).close();
    }

    @Bean
    CommandLineRunner letter(Desk desk) {
        return arguments -> System.out.println(desk.handle("When is breakfast?"));
    }
}
