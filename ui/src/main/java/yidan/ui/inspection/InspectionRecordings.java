package yidan.ui.inspection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import yidan.casework.officers.Privacy;
import yidan.casework.recording.Filming;
import yidan.casework.recording.Recording;
import yidan.casework.recording.RecordingAct;
import yidan.casework.recording.StoreRecording;
import yidan.files.Attachment;
import yidan.inspection.Inspection;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Id;
import yidan.tenancy.Registers;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.casework.RecordingFacts;
import yidan.ui.casework.rules.FilmingCard;
import yidan.ui.files.FileFields;
import yidan.ui.files.FileStrip;

/** What must be filmed of an inspection, and its recordings, each with its files and what may be done with it. */
@ApplicationScoped
class InspectionRecordings {

    @Inject
    private Registers registers;

    @Inject
    private ActDesk desk;

    @Inject
    private FileFields files;

    @Inject
    private Clock clock;

    Component of(Inspection one, Actor actor, Privacy privacy, Runnable afterwards) {
        List<Attachment> attached = registers.read(actor, register -> Attachment.of(register, one.uuid()));
        Div list = new Div();
        list.addClassName("stack");
        list.add(new FilmingCard(registers.read(
                actor,
                register -> Filming.ofInspection(register, one, one.item(), one.inspectedOn(), LocalDate.now(clock)))));
        registers
                .read(actor, register -> Recording.ofInspection(register, one.uuid()))
                .forEach(recording -> {
                    Div card = RecordingFacts.of(recording, privacy);
                    card.add(new FileStrip(
                            one,
                            actor,
                            attached.stream()
                                    .filter(file -> file.pieceId().equals(recording.uuid()))
                                    .toList()));
                    ActBar bar = desk.bar(
                                    RecordingAct.class,
                                    Recording.class,
                                    Id.of(recording.uuid()),
                                    recording.version(),
                                    privacy.text(one.target().name()),
                                    afterwards)
                            .with(StoreRecording.class, form -> form.field("files", files.recording(form, "files")));
                    bar.setId("measure-bar-" + recording.uuid());
                    if (actor.audience() != Audience.SUPERVISOR && !bar.now().isEmpty()) {
                        card.add(bar);
                    }
                    list.add(card);
                });
        return list;
    }
}
