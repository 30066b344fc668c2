package yidan.ui.casework;

import com.vaadin.flow.component.html.Div;
import yidan.casework.officers.Privacy;
import yidan.casework.recording.Recording;

/** What is known of a recording, for pages of other dossiers. */
public final class RecordingFacts {

    private RecordingFacts() {}

    /** @param privacy how much of it the reader is shown */
    public static Div of(Recording one, Privacy privacy) {
        return Measures.recording(one, privacy);
    }
}
