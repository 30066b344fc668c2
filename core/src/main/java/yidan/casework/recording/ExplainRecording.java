package yidan.casework.recording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 因设备突发故障、天气恶劣、现场人员阻挠等客观原因不能记录的，书面说明情况。 Source: 临政发〔2023〕14号 一、三 第十五条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Recording.TAKEN})
@Needs({Recording.HANDLER})
@Basis({"linyi-14:1.3#15"})
public record ExplainRecording(
        Id<Recording> on,
        Long seen,
        @NotNull UnfilmedGround ground,
        @NotBlank @Size(max = 1000) String explanation) implements ActOn<Recording>, RecordingAct {
    @Override
    public void perform(Recording dossier, Desk desk) {
        if (ground.isForbidding()) {
            throw new Refusal("recording.filmed-all-the-same", "linyi-14:1.3#15").at("ground");
        }
        dossier.lose(ground, explanation, desk.today(), desk.actor().user());
        Settling.of(desk, dossier);
    }
}
