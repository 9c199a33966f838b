package dev.sonde.openapi.check;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.TypeIndex;
import dev.sonde.openapi.model.TypeModel;

/** The variants of a union implement it, which classes that exist already cannot. */
final class UnionCheck {

    private final Problems problems;

    UnionCheck(Problems problems) {
        this.problems = problems;
    }

    void check(Api api) {
        for (TypeModel union : api.types()) {
            for (ClassName variant : TypeIndex.variants(union)) {
                if (api.find(variant).isEmpty()) {
                    problems.add(
                            union.pointer(),
                            variant + " cannot be a variant of this union, as it does not implement "
                                    + union.type().simpleName() + "; map the whole union, or do not map the variant");
                }
            }
        }
    }
}
