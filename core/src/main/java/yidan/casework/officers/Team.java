package yidan.casework.officers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import yidan.tenancy.Actor;

/**
 * The two who handle the case: 主办、协办, each with the certificate he showed.
 * Source: 行政处罚法 第四十二条; 临政发〔2023〕14号 一、七 第六条.
 */
@Embeddable
public class Team {

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "lead_user")
    private String leadUser;

    @Column(name = "lead_name")
    private String leadName;

    @Column(name = "lead_certificate")
    private String leadCertificate;

    @Column(name = "assistant_id")
    private UUID assistantId;

    @Column(name = "assistant_user")
    private String assistantUser;

    @Column(name = "assistant_name")
    private String assistantName;

    @Column(name = "assistant_certificate")
    private String assistantCertificate;

    protected Team() {}

    Team(HandlingOfficer lead, HandlingOfficer assistant) {
        this.leadId = lead.id();
        this.leadUser = lead.user();
        this.leadName = lead.name();
        this.leadCertificate = lead.certificate();
        this.assistantId = assistant.id();
        this.assistantUser = assistant.user();
        this.assistantName = assistant.name();
        this.assistantCertificate = assistant.certificate();
    }

    public HandlingOfficer lead() {
        return new HandlingOfficer(leadId, leadUser, leadName, leadCertificate);
    }

    public HandlingOfficer assistant() {
        return new HandlingOfficer(assistantId, assistantUser, assistantName, assistantCertificate);
    }

    public boolean has(Actor person) {
        return has(person.user());
    }

    public boolean has(String user) {
        return leadUser.equals(user) || assistantUser.equals(user);
    }
}
