package yidan.ui.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was chosen stands in the form again: by its own name from the server, by what the person read from the browser. */
class KeptChoiceTest {

    private static final List<Choice<Integer>> FEW =
            List.of(new Choice<>(1, "巡查发现"), new Choice<>(2, "投诉"), new Choice<>(3, "王建国"), new Choice<>(4, "王建国"));

    private static final List<Choice<Integer>> MANY = Stream.concat(
                    FEW.stream(), IntStream.range(5, 30).mapToObj(number -> new Choice<>(number, "事项" + number)))
            .toList();

    @Test
    void one_of_a_list_is_found_by_its_name_and_by_what_was_read() {
        for (List<Choice<Integer>> choices : List.of(FEW, MANY)) {
            Field<Choice<Integer>> field = Field.choices("one", "", choices);
            field.restore("2");
            assertEquals(2, field.value());
            field.restore("巡查发现");
            assertEquals(1, field.value());
        }
    }

    @Test
    void several_are_found_by_what_was_read_line_by_line() {
        for (List<Choice<Integer>> choices : List.of(FEW, MANY)) {
            Field<Set<Choice<Integer>>> field = Field.several("several", "", choices, false);
            field.restore("投诉\n巡查发现");
            assertEquals(List.of(1, 2), field.value());
        }
    }

    @Test
    void what_two_are_called_is_chosen_again() {
        Field<Choice<Integer>> field = Field.choices("one", "", FEW);
        field.restore("王建国");
        assertNull(field.value());
    }
}
