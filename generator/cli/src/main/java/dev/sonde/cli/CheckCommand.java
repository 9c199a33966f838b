package dev.sonde.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sonde check}. */
@Command(
        name = "check",
        description = "Check that generated code is what its document says now, and that nobody has edited it.",
        footer = {
            "",
            "Takes the options with which the code was generated, and changes nothing. Exits with 0 if nothing differs; with 1",
            "otherwise, and names every file.",
            "",
            "Example: sonde check -i pets.yaml -o src/generated --api-package com.example.pets"
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Target target = new Target();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        new Progress(command.commandLine().getErr()).step("Checking " + target.output());
        target.run().validating(false).with("verify").run();
        command.commandLine().getOut().println(target.output() + " is what " + target.input() + " says");
        return 0;
    }
}
