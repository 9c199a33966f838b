package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a document means for Java.
 *
 * @param source name of the document's file, for the header of the output
 * @param payloads what the API sends by itself
 * @param pages the lists that operations give in pages
 * @param prompts what the promptable operations become, in their order
 * @param facts what observers of calls are told
 * @param prices null if the document does not name any
 */
public record Api(
        String source,
        Overview overview,
        Packages packages,
        ClientModel client,
        TypeIndex index,
        List<Operation> operations,
        List<Payload> payloads,
        List<FoldModel> folds,
        List<PagesModel> pages,
        List<PromptModel> prompts,
        List<FactsModel> facts,
        @Nullable PricesModel prices) {

    public Api {
        operations = List.copyOf(operations);
        payloads = List.copyOf(payloads);
        folds = List.copyOf(folds);
        pages = List.copyOf(pages);
        prompts = List.copyOf(prompts);
        facts = List.copyOf(facts);
    }

    /** The same without the lists in pages of which something is wrong. */
    public Api without(List<Problem> problems) {
        return new Api(
                source,
                overview,
                packages,
                client,
                index,
                operations,
                payloads,
                folds,
                pages.stream()
                        .filter(model -> problems.stream().noneMatch(problem -> problem.isIn(model.pointer())))
                        .toList(),
                prompts,
                facts,
                prices);
    }

    /** All types, in the order in which they were met. */
    public List<TypeModel> types() {
        return index.all();
    }

    /** The model of a type of the document. */
    public Optional<TypeModel> find(TypeName type) {
        return index.find(type);
    }

    /** What a type tells observers of calls. */
    public Optional<FactsModel> factsOf(ClassName type) {
        return facts.stream().filter(model -> model.type().equals(type)).findFirst();
    }

    /** The prompt that sends a type. */
    public Optional<PromptModel> promptOf(TypeName request) {
        return prompts.stream()
                .filter(prompt -> prompt.request().equals(request))
                .findFirst();
    }

    /** The operation of a name that something of the document tells. */
    public Operation operation(String name) {
        return operations.stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** How the chunks of an operation become its reply; empty if the document does not say so, or there are none. */
    public Optional<FoldModel> fold(Operation operation) {
        return operation.stream() == null
                ? Optional.empty()
                : folds.stream()
                        .filter(fold ->
                                fold.chunk().equals(operation.stream().chunk().type())
                                        && fold.reply().equals(operation.reply().type()))
                        .findFirst();
    }

    /** How an operation gives a list in pages; empty if it does not. */
    public Optional<PagesModel> pagesOf(Operation operation) {
        return pages.stream()
                .filter(model -> model.operation().equals(operation.name()))
                .findFirst();
    }

    /** What the types that are bodies of errors tell of them. */
    public Map<ClassName, ErrorModel> errors() {
        return ErrorModel.of(operations);
    }

    /** What sends a type without being asked, in words. */
    public List<String> sendersOf(ClassName type) {
        return payloads.stream()
                .filter(payload -> payload.type().equals(type))
                .map(Payload::sender)
                .distinct()
                .toList();
    }

    /** The unions that have a type as a variant. */
    public List<ClassName> unionsOf(ClassName type) {
        return index.unionsOf(type);
    }
}
