package yidan.ui.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import yidan.files.FileRules;
import yidan.files.FileStore;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;
import yidan.ui.act.ActForm;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Texts;

/** Hands out fields for files to the forms of acts. */
@ApplicationScoped
public class FileFields {

    @Inject
    private FileStore store;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Registers registers;

    /** Where an act takes files, they are brought and not typed. */
    public void attach(ActForm form) {
        if (form.has("files")) {
            form.field("files", picker(form, "files"));
        }
    }

    /** A field for an act's component, in which anything may be that is let in as evidence. */
    public FilePicker picker(ActForm form, String component) {
        return picker(form, component, FileRules.evidence());
    }

    /** @param rules what is let in here */
    public FilePicker picker(ActForm form, String component, FileRules rules) {
        String id = form.getId().orElse("act") + "-" + component;
        return new FilePicker(id, form.label(component), store, currentActor.get(), rules);
    }

    /** A field for one big recording, which goes on where it broke off. */
    public RecordingPicker recording(ActForm form, String component) {
        Actor actor = currentActor.get();
        return new RecordingPicker(
                form.getId().orElse("act") + "-" + component,
                Texts.zh("recordings.field"),
                hash -> registers.read(actor, register -> FileStore.require(register, actor.organisation(), hash)));
    }
}
