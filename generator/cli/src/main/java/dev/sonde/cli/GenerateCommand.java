package dev.sonde.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sonde generate}. */
@Command(
        name = "generate",
        description = "Generate a client from an OpenAPI document.",
        footer = {
            "",
            "Files that do not change keep their time stamps; files that are not generated any more are deleted; files that",
            "somebody has edited are not overwritten.",
            "",
            "Example: sonde generate -i pets.yaml -o src/generated --api-package com.example.pets"
        })
final class GenerateCommand implements Callable<Integer> {

    @Mixin
    private Target target = new Target();

    @Option(names = "--overwrite-edited", description = "Overwrite files that were edited since they were generated.")
    private boolean overwriteEdited;

    @Option(
            names = "--skip-validation",
            description = "Do not have the document validated by OpenAPI Generator before.")
    private boolean skipValidation;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        OutputRun run = target.run().validating(!skipValidation);
        if (overwriteEdited) {
            run.with("overwriteEdited");
        }
        Progress progress = new Progress(command.commandLine().getErr());
        progress.step("Generating from " + target.input());
        int files = run.run().size();
        command.commandLine().getOut().println(files + " files in " + target.output());
        return 0;
    }
}
