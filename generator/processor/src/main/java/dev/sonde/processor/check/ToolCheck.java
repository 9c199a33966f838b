package dev.sonde.processor.check;

import dev.sonde.processor.model.CallSetting;
import dev.sonde.processor.model.Constraint;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Reply;
import dev.sonde.processor.model.Reply.Fault;
import dev.sonde.processor.model.Site;
import dev.sonde.processor.model.ToolCalling;
import dev.sonde.processor.model.ToolMethod;
import dev.sonde.processor.model.ToolType;
import dev.sonde.processor.model.Tools;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be wrong with the tools that a prompt method offers. */
final class ToolCheck {

    private static final String SUPPORTED = "\nsupported: " + ReplyCheck.VALUES;

    private final PromptMethod method;
    private final Consumer<Diagnostic> found;

    private ToolCheck(PromptMethod method, Consumer<Diagnostic> found) {
        this.method = method;
        this.found = found;
    }

    static void check(PromptMethod method, Consumer<Diagnostic> found) {
        if (!method.tools().isEmpty()) {
            new ToolCheck(method, found).check();
            return;
        }
        for (CallSetting setting : method.settings().call()) {
            if (setting.of() == CallSetting.Of.TOOLS) {
                found.accept(Problem.INEFFECTIVE_SETTING.at(
                        setting.site(), setting.name(), method.name(), "it offers no tools"));
            }
        }
    }

    private void check() {
        Operation operation = method.settings().operation();
        Optional<ToolCalling> calling = operation.tools();
        if (calling.isEmpty()) {
            found.accept(Problem.UNSUPPORTED_TOOLS.at(
                    site(method.tools()),
                    InterfaceCheck.annotation(operation.annotation()),
                    method.name(),
                    method.tools().types().get(0).shown()));
            return;
        }
        if (method.reply() instanceof Reply.Arriving arriving && arriving.pieces() == Reply.Pieces.CHUNKS) {
            found.accept(Problem.UNCALLED_TOOLS.at(method.site(), method.name()));
        }
        for (Tools.Named named : method.tools().named()) {
            if (named.type().methods().isEmpty()) {
                found.accept(Problem.NO_TOOLS.at(named.site(), named.type().shown()));
            }
        }
        for (ToolType type : method.tools().types()) {
            type.methods().forEach(tool -> check(tool, type, calling.get()));
        }
        checkNames();
        checkCount(calling.get());
    }

    private static Site site(Tools tools) {
        return tools.ofParameters().isEmpty()
                ? tools.named().get(0).site()
                : tools.ofParameters().get(0).parameter().site();
    }

    private void check(ToolMethod tool, ToolType type, ToolCalling calling) {
        if (tool.form().generic()) {
            report(tool, type, "it has type parameters");
        } else if (!tool.form().visible()) {
            report(tool, type, "the generated code cannot see it");
        } else if (!tool.form().named()) {
            report(tool, type, "its class file does not name its parameters: compile it with -parameters");
        } else {
            tool.faults().forEach(fault -> report(tool, type, described(fault, tool) + SUPPORTED));
        }
        OptionCheck.check(named(tool, calling.name()), found);
    }

    private static String described(Fault fault, ToolMethod tool) {
        if (fault.path().startsWith(tool.method() + ".")) {
            return fault.path().substring(tool.method().length() + 1) + " is " + fault.found();
        }
        return fault.path().isEmpty() ? "it returns " + fault.found() : "what it returns holds " + fault.found();
    }

    private void report(ToolMethod tool, ToolType type, String reason) {
        found.accept(Problem.UNSUPPORTED_TOOL.at(tool.sites().method(), shown(tool, type), reason));
    }

    private static String shown(ToolMethod tool, ToolType type) {
        return type.shown() + "." + tool.method();
    }

    /** The name as if it were an option, whose rules are checked already. */
    private static Option named(ToolMethod tool, List<Constraint> rules) {
        Site site = tool.sites().name();
        Option.Value name = new Option.Value(new Literal.Text(tool.tool()), site);
        return new Option("the name of a tool", 0, List.of(name), false, rules, site);
    }

    private void checkNames() {
        Map<String, String> known = new HashMap<>();
        for (ToolType type : method.tools().types()) {
            for (ToolMethod tool : type.methods()) {
                String other = known.putIfAbsent(tool.tool(), shown(tool, type));
                if (other != null) {
                    found.accept(Problem.DUPLICATE_TOOL.at(
                            tool.sites().name(), method.name(), tool.tool(), other, shown(tool, type)));
                }
            }
        }
    }

    private void checkCount(ToolCalling calling) {
        Site site = method.site();
        Option tools = new Option("the list of tools", 0, List.of(), true, calling.tools(), site);
        SizeCheck.check(tools, method.tools().methods().size(), SizeCheck.Unit.ITEMS, site, found);
    }
}
