package dev.sonde.openapi.host;

import dev.sonde.openapi.lock.OutputFolder;
import java.util.List;
import java.util.SortedMap;

/** Says no before a run changes what it should not. */
final class OutputCheck {

    private OutputCheck() {}

    /**
     * Looks at the output folder as it is before the run.
     *
     * @param files what the run would write
     * @param verifies whether nothing may differ
     * @param overwritesEdited whether what somebody has edited may be lost
     */
    static void check(
            OutputFolder output, SortedMap<String, String> files, boolean verifies, boolean overwritesEdited) {
        List<String> differences = verifies ? output.differences(files) : List.of();
        if (!differences.isEmpty()) {
            throw new RefusedOutputException("What was generated is not what the document says now:", differences, """
                    Generate again without 'verify', and look at what that changes.""");
        }
        List<String> edited = overwritesEdited ? List.of() : output.edited(files);
        if (!edited.isEmpty()) {
            throw new RefusedOutputException(
                    "These files were edited since they were generated, and generating them again would lose that:",
                    edited,
                    """
                    Move the change to a file of your own or into the document, and delete the file to have it generated anew. To keep it as
                    it is, name it in .openapi-generator-ignore; to overwrite it, set 'overwriteEdited'.""");
        }
    }
}
