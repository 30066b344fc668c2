package yidan.publication;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what belongs to a person's privacy before it is published: identity card numbers, mobile
 * telephones, bank cards, e-mail addresses wherever they stand, and the names that are said to be a person's.
 * Source: 临政发〔2023〕14号 一、二 第十五条，四、九 (依法确需公开的，应当作适当处理后公开)；政府信息公开条例 第十五条.
 */
public final class Masking {

    private static final String NOT_IN_A_NUMBER = "(?<![0-9A-Za-z])";
    private static final String NOT_GOING_ON = "(?![0-9A-Za-z])";
    private static final String DAY = "(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])";
    private static final String SHORT_DAY = "[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])";
    private static final String GAP = "[ \\u3000-]?";

    private static final Pattern IDENTITY_CARD = Pattern.compile(NOT_IN_A_NUMBER + "([1-9][0-9]{5})(?:" + GAP + DAY
            + GAP + "[0-9]{3}[0-9Xx]|" + SHORT_DAY + "[0-9]{3})" + NOT_GOING_ON);
    private static final Pattern MOBILE = Pattern.compile(NOT_IN_A_NUMBER + "(?:\\+?86" + GAP + ")?(1[3-9][0-9])" + GAP
            + "[0-9]{4}" + GAP + "([0-9]{4})" + NOT_GOING_ON);
    private static final Pattern BANK_CARD = Pattern.compile(
            NOT_IN_A_NUMBER + "[1-9][0-9]{3}(?:" + GAP + "[0-9]{4}){3}(?:" + GAP + "[0-9]{1,3})?" + NOT_GOING_ON);
    private static final Pattern MAIL =
            Pattern.compile("([A-Za-z0-9])[A-Za-z0-9._%+-]*@([A-Za-z0-9.-]+\\.[A-Za-z]{2,})");

    private static final Set<String> DOUBLE_SURNAMES = Set.of(
            "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政",
            "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "令狐", "百里", "呼延", "东郭",
            "南门", "羊舌", "微生", "梁丘", "左丘", "西门");

    private Masking() {}

    /** The surname stays: 王建国 is 王某某, 欧阳修 is 欧阳某. Names of other scripts keep their first character. */
    public static String name(String name) {
        String person = name.strip();
        if (person.isEmpty()) {
            return "";
        }
        int[] characters = person.codePoints().toArray();
        boolean doubleSurname = characters.length > 2 && DOUBLE_SURNAMES.contains(person.substring(0, 2));
        int kept = doubleSurname ? 2 : 1;
        String surname = new String(characters, 0, kept);
        return surname + "某".repeat(Math.min(2, Math.max(1, characters.length - kept)));
    }

    /** Surnames of two characters. */
    public static Set<String> doubleSurnames() {
        return DOUBLE_SURNAMES;
    }

    /** Everything in the text that has the shape of a personal number; numbers of bodies and documents stay. */
    public static String text(String text) {
        String masked = replace(text, IDENTITY_CARD, found -> found.group(1) + "*".repeat(digits(found.group()) - 6));
        masked = replace(masked, MOBILE, found -> found.group(1) + "****" + found.group(2));
        masked = replace(
                masked, BANK_CARD, found -> isBankCard(found.group()) ? lastFour(found.group()) : found.group());
        return replace(masked, MAIL, found -> found.group(1) + "***@" + found.group(2));
    }

    /**
     * @param people names of persons that occur in the text, which no pattern could tell from other words
     */
    public static String text(String text, Collection<String> people) {
        String masked = text;
        // The longest first: 王建国强 is not 王建国 and a rest.
        for (String person : people.stream()
                .map(String::strip)
                .filter(person -> !person.isEmpty())
                .sorted((one, other) -> other.length() - one.length())
                .toList()) {
            masked = masked.replace(person, name(person));
        }
        return text(masked);
    }

    private static String replace(String text, Pattern pattern, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }

    private static int digits(String number) {
        return (int) number.chars().filter(Character::isLetterOrDigit).count();
    }

    /** The check digit of payment cards (ISO/IEC 7812, Luhn). */
    private static boolean isBankCard(String number) {
        String card = number.replaceAll("[^0-9]", "");
        int sum = 0;
        for (int at = 0; at < card.length(); at++) {
            int digit = card.charAt(card.length() - 1 - at) - '0';
            int doubled = at % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static String lastFour(String number) {
        String card = number.replaceAll("[^0-9]", "");
        return "*".repeat(card.length() - 4) + card.substring(card.length() - 4);
    }
}
