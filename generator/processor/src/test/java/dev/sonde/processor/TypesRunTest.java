package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.json.JsonProblem;
import dev.sonde.processor.provider.Oracle;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of every type, read by generated codecs. */
class TypesRunTest {

    private static final Map<String, Generated> GENERATED = new HashMap<>();

    private static final String ADA =
            "{'name': 'Ada', 'age': 36, 'height': 1.65, 'income': 1000.5, 'born': '1815-12-10',"
                    + " 'passport': 'AB1234', 'married': true, 'languages': ['en'], 'grades': {'maths': 1}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "scalars|Calendar|date|{'value': '2026-01-31'}|2026-01-31",
                "scalars|Calendar|duration|{'value': 'PT90M'}|PT1H30M",
                "scalars|Calendar|count|{'value': 3}|OptionalInt[3]",
                "scalars|Calendar|count|{}|OptionalInt.empty",
                "scalars|Calendar|dates|{'value': ['2026-01-31']}|[2026-01-31]",
                "scalars|Calendar|end|{'value': '2026-01-31T12:00:00+01:00'}|Optional[2026-01-31T11:00:00Z]",
                "shapes|Librarian|words|{'value': ['b', 'a', 'b']}|[b, a]",
                "shapes|Librarian|books|{'entries': [{'title': 'A', 'genres': ['VERSE']}], 'next': {'entries': []}}|"
                        + "Page[entries=[Book[title=A, genres=[VERSE]]], next=Optional[Page[entries=[], next=Optional.empty]]]",
                "shapes|Librarian|genres|{'entries': ['PROSE']}|Page[entries=[PROSE], next=Optional.empty]",
                "sealed|Clerk|wish|{'kind': 'refund', 'order': 'A1', 'amount': 2}|Refund[order=A1, amount=2.0]",
                "sealed|Clerk|wish|{'about': 'noise', 'kind': 'complaint'}|Complaint[about=noise]",
                "sealed|Clerk|wish|{'kind': 'Refund', 'order': 'A1', 'amount': 2}|Refund[order=A1, amount=2.0]",
                "sealed|Clerk|wishes|{'value': [{'kind': 'Other'}]}|[Other[]]",
                "sealed|Clerk|formula|{'type': 'Sum', 'left': {'type': 'Number', 'value': 1}, 'right': {'factors': [], 'type': 'Product'}}|"
                        + "Sum[left=Number[value=1.0], right=Product[factors=[]]]",
                "naming|Waiter|order|{'dish_name': 'Steak'}|"
                        + "Order[dishName=Steak, portions=1, doneness=MEDIUM, spoonsOfSalt=0.5, specialWish=none]",
                "naming|Waiter|order|{'meal': 'Steak', 'n': 2, 'doneness': 'bloody', 'spoons_of_salt': 0, 'special_wish': 'x'}|"
                        + "Order[dishName=Steak, portions=2, doneness=RARE, spoonsOfSalt=0, specialWish=x]",
                "foreign|Archivist|letter|{'from': 'Ada', 'pages': 2, 'seal': {'colour': '#f00', 'material': 'wax'}}|Ada, 2, #f00 of wax",
                "foreign|Archivist|letter|{'from': 'Ada', 'pages': 2}|Ada, 2, null",
                "foreign|Archivist|colours|{'value': ['#f00']}|[#f00]",
            })
    void reply_isRead(String golden, String type, String method, String reply, String value) {
        assertThat(call(golden, type, method, reply)).hasToString(value);
    }

    @Test
    void arrays_areRead() {
        assertThat((int[]) call("shapes", "Librarian", "lengths", "{'value': [1, 2]}"))
                .containsExactly(1, 2);
        assertThat((String[]) call("shapes", "Librarian", "titles", "{'value': ['A']}"))
                .containsExactly("A");
        assertThat(call(
                        "shapes",
                        "Librarian",
                        "shelf",
                        "{'books': {'VERSE': []}, 'gaps': {'a': null}, 'lent': [], 'plan': [[1.5]]}"))
                .asString()
                .startsWith("Shelf[books={VERSE=[]}, gaps={a=Optional.empty}, lent=[");
    }

    @Test
    void constraints_thatAreKept_sayNothing() {
        assertThat(call("constraints", "Registrar", "person", ADA)).asString().startsWith("Person[name=Ada, age=36,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'Ada'|' '|$.name: must be not blank, but is \" \"",
                "36|151|$.age: must be at most 150, but is 151",
                "36|-1|$.age: must be at least 0, but is -1",
                "1.65|2.5|$.height: must be less than 2.5, but is 2.5",
                "1.65|0|$.height: must be more than 0, but is 0.0",
                "1000.5|1000.555|$.income: must be a number of at most 6 digits before the point and 2 behind it, but is 1000.555",
                "1815-|2915-|$.born: must be in the past, but is 2915-12-10",
                "AB1234|ABC|$.passport: must be matching [A-Z]{2}\\d{4}, but is \"ABC\"",
                "'married': true|'married': null|$.married: required but missing",
                "'married': true|'married': true, 'email': 'x'|$.email: must be an e-mail address, but is \"x\"",
                "['en']|[]|$.languages: must be of size 1 or more, but is of 0",
                "['en']|['']|$.languages[0]: must be not blank, but is \"\"",
                "{'maths': 1}|{}|$.grades: must be of size 1 or more, but is of 0",
                "{'maths': 1}|{'maths': 0}|$.grades.maths: must be at least 1, but is 0",
                "'married': true|'married': true, 'nickname': 'A'|$.nickname: must be of size 2 or more, but is \"A\"",
            })
    void constraint_thatIsBroken_isAProblem(String right, String wrong, String problem) {
        assertProblems("constraints", "Registrar", "person", ADA.replace(right, wrong), problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "sealed|Clerk|wish|{'kind': 'gift'}|$: should have one of refund, complaint, Other as its \"kind\", but has \"gift\"",
                "sealed|Clerk|wish|{'order': 'A1'}|$: should have one of refund, complaint, Other as its \"kind\", but has none",
                "sealed|Clerk|formula|{'left': {'type': 'Number'}, 'right': {'type': 'Number', 'value': 1}, 'type': 'Sum'}|$.left.value: required but missing",
                "scalars|Calendar|date|{'value': 'tomorrow'}|$.value: should be a date such as 2026-01-31, but is the string \"tomorrow\"",
                "shapes|Librarian|shelf|{'books': {'ESSAY': []}, 'gaps': {}, 'lent': [], 'plan': []}|$.books.ESSAY: should have one of PROSE, VERSE as its name",
                "foreign|Archivist|letter|{'from': 'Ada'}|$.pages: required but missing",
                "foreign|Archivist|letter|{'from': 'Ada', 'pages': 'two'}|$.pages: refused by its class: Cannot coerce",
                "foreign|Archivist|colours|{'value': ['red']}|$.value[0]: refused by its class: Cannot construct instance of",
            })
    void reply_thatDoesNotFit_isAProblem(String golden, String type, String method, String reply, String problem) {
        assertProblems(golden, type, method, reply, problem);
    }

    private static void assertProblems(String golden, String type, String method, String reply, String problem) {
        InvalidReplyException failure =
                catchThrowableOfType(InvalidReplyException.class, () -> call(golden, type, method, reply));

        assertThat(failure).isNotNull();
        assertThat(failure.problems())
                .singleElement()
                .extracting(JsonProblem::toString)
                .asString()
                .startsWith(problem);
    }

    private static Object call(String golden, String type, String method, String reply) {
        Generated generated = GENERATED.computeIfAbsent(golden, Generated::from);
        return generated.call(type, new Oracle(reply.replace('\'', '"')), method, "x");
    }
}
