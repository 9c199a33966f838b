// options: -Asonde.classAnnotations=jakarta.inject.Singleton, demo.Marks.Traced
// options: -Asonde.constructorAnnotations=jakarta.inject.Inject
package demo;

import dev.sonde.processor.provider.Ask;

/** Is made by a framework, which also gives it the calendar. */
@Ask(model = "oracle-small")
public interface Clerk {

    @Ask(value = "When is {{event}}?", tools = Calendar.class)
    String when(String event);

    /** Hides the annotation of that name within whatever implements the interface. */
    enum Inject {
        NOTHING
    }
}
//// next file
package demo;

import dev.sonde.prompt.tool.Tool;

public class Calendar {

    @Tool("the day of an event")
    public String day(String event) {
        return "Monday";
    }
}
//// next file
package demo;

public class Marks {

    public @interface Traced {
        String value() default "";
    }
}
