package yidan.ui.casework;

import com.vaadin.flow.component.html.Div;
import yidan.casework.recording.Recording;

/** What is known of a recording, for pages of other dossiers. */
public final class RecordingFacts {

    private RecordingFacts() {}

    public static Div of(Recording one) {
        return Measures.recording(one);
    }
}
