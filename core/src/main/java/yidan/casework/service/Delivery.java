package yidan.casework.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.performance.ServiceManner;
import yidan.rule.Rules;
import yidan.tenancy.Dossier;
import yidan.tenancy.Refusal;

/**
 * What every act says that serves a paper or a decision: how, when, to whom, and what shows it. Each manner asks for its own.
 * Source: 行政处罚法 第六十一条; 行政强制法 第三十八条; 朔政办发〔2019〕38号 第三十条、第三十一条、第三十三条.
 */
public interface Delivery {

    /** 行政处罚法 第六十一条. */
    String ARTICLE = "cn-penalty-2021:#61";

    /** 挂号信或者特快专递，留存邮寄凭证和回执. */
    String BY_POST = "shuozhou-2019-38b:#30";

    /** 不能以其他方式送达的情况、方式和载体、书面公告. */
    String ANNOUNCED = "shuozhou-2019-38b:#33";

    ServiceManner manner();

    LocalDate servedOn();

    /** Who received it; nobody does what was announced. */
    String receiver();

    /** Where it was handed over or left, where it was sent to, or what it was announced in. */
    String place();

    boolean consentSigned();

    String proof();

    /** 见证人, where the paper is left behind; else null. */
    String witness();

    /** 邮件号, where it was posted; else null. */
    String mailNumber();

    /** Stored 送达确认书, where it was sent electronically and none is kept yet; else null. */
    List<String> consent();

    /** 公告日期, where it was announced; else null. */
    LocalDate publishedOn();

    /** 不能以其他方式送达的情况, where it was announced; else null. */
    String whyNotOtherwise();

    /** Stored vouchers, receipts, pictures that show it; null for none. */
    List<String> files();

    /** What can be told without looking anything up. */
    default void check() {
        require(
                manner() != ServiceManner.ELECTRONIC || consentSigned(),
                "service.no-consent",
                ARTICLE,
                "consentSigned");
        require(manner() == ServiceManner.DIRECT || isSaid(proof()), "service.no-proof", ARTICLE, "proof");
        require(manner() != ServiceManner.LEFT || isSaid(witness()), "service.no-witness", ARTICLE, "witness");
        require(
                manner() == ServiceManner.PUBLIC_NOTICE || isSaid(receiver()),
                "service.no-receiver",
                ARTICLE,
                "receiver");
        if (manner() == ServiceManner.POST) {
            require(isSaid(mailNumber()), "service.no-mail-number", BY_POST, "mailNumber");
            require(shownBy().isPresent(), "service.no-receipt", BY_POST, "files");
        }
        if (manner() == ServiceManner.PUBLIC_NOTICE) {
            require(publishedOn() != null, "service.not-announced", ANNOUNCED, "publishedOn");
            require(isSaid(whyNotOtherwise()), "service.reachable-otherwise", ANNOUNCED, "whyNotOtherwise");
            require(shownBy().isPresent(), "service.no-announcement", ANNOUNCED, "files");
        }
    }

    private static void require(boolean there, String key, String article, String component) {
        if (!there) {
            throw new Refusal(key, article).at(component);
        }
    }

    private static boolean isSaid(String words) {
        return words != null && !words.isBlank();
    }

    /** When it was set going: what is announced reaches its party only later. */
    default LocalDate begunOn() {
        return manner() == ServiceManner.PUBLIC_NOTICE ? publishedOn() : servedOn();
    }

    /** The stored file that shows it. */
    default Optional<String> shownBy() {
        return files() == null ? Optional.empty() : files().stream().findFirst();
    }

    /**
     * What it rests on beside its own words: the party's confirmation, kept with the dossier, or the term of an announcement.
     *
     * @param also dossiers beside this one in which the confirmation may lie
     */
    default Grounds grounds(Dossier of, Desk desk, List<UUID> also) {
        return new Grounds(
                manner() == ServiceManner.ELECTRONIC ? ServiceConsent.of(of, desk, also, this) : null,
                manner() == ServiceManner.PUBLIC_NOTICE
                        ? NoticeTerm.over(new Rules(desk.register()), publishedOn(), servedOn())
                        : null);
    }

    /** In a dossier that stands for itself. */
    default Grounds grounds(Dossier of, Desk desk) {
        return grounds(of, desk, List.of());
    }
}
