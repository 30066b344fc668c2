package yidan.casework.investigation;

import yidan.party.Party;

/** What every act says that completes who the party of a dossier is. Source: 行政处罚法 第五十九条（一）; 行政强制法 第三十七条（一）. */
public interface PartyDetails {

    String partyNumber();

    String representative();

    String address();

    String phone();

    /** What is left empty stays as it was. */
    default void complete(Party party) {
        party.complete(partyNumber(), representative(), address(), phone());
    }
}
