package yidan.casefile;

import java.util.HashMap;
import java.util.Map;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.casework.paper.Phrases;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 审核案卷，制作备考表；审核后移交档案室。 Source: 临政发〔2023〕14号 一、九 第三条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From(CaseFile.COMPILED)
@Basis({"linyi-14:1.9#3", "linyi-14:1.9#2"})
public record ApproveFile(Id<CaseFile> on, Long seen) implements ActOn<CaseFile>, CaseFileAct {

    @Override
    public void perform(CaseFile file, Desk desk) {
        Filable ended = Filable.of(desk.register(), file);
        file.cover(ended);
        FilingRules.requireComplete(desk, ended, file.missingWhy().orElse(null));
        file.approve(desk.actor(), desk.today());
        Papers papers = Papers.of(desk);
        // Of a file that was sent back after its approval the earlier sheet no longer counts.
        papers.issued(ended.uuid(), FormKind.NOTES_SHEET).ifPresent(sheet -> papers.voidDocument(sheet, file.number()));
        FileContents contents = FileContents.of(desk.register(), ended);
        Map<String, Object> notes = new HashMap<>();
        notes.put("fileNumber", file.number());
        notes.put("pages", String.valueOf(contents.pages()));
        notes.put("situation", file.situation());
        file.goods().ifPresent(goods -> notes.put("goods", goods));
        file.missingWhy().ifPresent(why -> notes.put("changes", why));
        notes.put("compiler", file.compiledByName());
        notes.put("compilerSigned", Phrases.signedOff(file.compiledByName(), file.compiledOn()));
        notes.put("checker", desk.actor().name());
        notes.put("checkerSigned", Phrases.signedOff(desk));
        notes.put("date", file.compiledOn());
        papers.issue(FormKind.NOTES_SHEET, ended.uuid(), notes);
    }
}
