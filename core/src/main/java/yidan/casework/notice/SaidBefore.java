package yidan.casework.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which things and how long, in words: they are no more than they were as long as each part was said before, with no larger
 * number. What is put otherwise cannot be weighed, and counts as more.
 * Source: 行政处罚法 第四十五条第二款.
 */
final class SaidBefore {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?|[零〇一二两三四五六七八九十百千万]+");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])[,，](?=[0-9]{3}(?![0-9]))");
    private static final Pattern BETWEEN = Pattern.compile("[；;，,、。\\s]+");

    private SaidBefore() {}

    static boolean isMore(Optional<String> now, String before) {
        List<String> left = new ArrayList<>(parts(before == null ? "" : before));
        for (String part : parts(now.orElse(""))) {
            Optional<String> same =
                    left.stream().filter(one -> isWithin(part, one)).findFirst();
            if (same.isEmpty()) {
                return true;
            }
            left.remove(same.get());
        }
        return false;
    }

    private static List<String> parts(String words) {
        return BETWEEN.splitAsStream(THOUSANDS.matcher(words).replaceAll(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toList());
    }

    private static boolean isWithin(String part, String before) {
        if (!NUMBER.matcher(part).replaceAll("#").equals(NUMBER.matcher(before).replaceAll("#"))) {
            return false;
        }
        Matcher now = NUMBER.matcher(part);
        Matcher then = NUMBER.matcher(before);
        while (now.find() && then.find()) {
            if (value(now.group()) > value(then.group())) {
                return false;
            }
        }
        return true;
    }

    private static double value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Double.parseDouble(number);
        }
        long myriads = 0;
        long sum = 0;
        long digits = 0;
        for (char sign : number.replace('零', '〇').replace('两', '二').toCharArray()) {
            int digit = DIGITS.indexOf(sign);
            if (digit >= 0) {
                digits = digits * 10 + digit;
            } else if (sign == '万') {
                myriads = (sum + digits) * 10_000;
                sum = 0;
                digits = 0;
            } else {
                sum += Math.max(digits, 1) * (sign == '十' ? 10 : sign == '百' ? 100 : 1000);
                digits = 0;
            }
        }
        return (double) myriads + sum + digits;
    }
}
