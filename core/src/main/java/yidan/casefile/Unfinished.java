package yidan.casefile;

import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.Reopened;

/** The file of a case that is open again goes back to who compiled it. Source: 临政发〔2023〕14号 一、九 第三条. */
public final class Unfinished implements Reopened {

    @Override
    public void tell(EnforcementCase open, Desk desk, String reasons) {
        CaseFiles.of(desk.register(), open.uuid()).ifPresent(file -> file.sendBack(reasons, desk.today()));
    }
}
