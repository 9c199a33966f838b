package dev.sonde.testkit.behaviour;

/**
 * A model as a lineup serves it.
 *
 * @param id the id by which requests name it
 * @param listed whether {@code GET /models} lists it; an alias is only accepted
 * @param thinks whether it thinks unless the request says otherwise
 * @param images whether it reads images
 * @param maxOutput the most that {@code max_tokens} may be
 */
public record ServedModel(String id, boolean listed, boolean thinks, boolean images, int maxOutput) {

    static ServedModel listed(String id, boolean thinks, boolean images, int maxOutput) {
        return new ServedModel(id, true, thinks, images, maxOutput);
    }

    /** An old name for a model. */
    static ServedModel alias(String id, boolean thinks, boolean images, int maxOutput) {
        return new ServedModel(id, false, thinks, images, maxOutput);
    }
}
