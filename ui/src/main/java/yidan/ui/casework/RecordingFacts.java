package yidan.ui.casework;

import com.vaadin.flow.component.html.Div;
import java.util.function.UnaryOperator;
import yidan.casework.recording.Recording;

/** What is known of a recording, for pages of other dossiers. */
public final class RecordingFacts {

    private RecordingFacts() {}

    /** @param shown what the reader is shown of a text */
    public static Div of(Recording one, UnaryOperator<String> shown) {
        return Measures.recording(one, shown);
    }
}
