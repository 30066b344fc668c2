package yidan.casework.notice;

import java.util.Optional;

/**
 * What the party said before it spoke again or was told anew, and what became of it: it stays, and the decision tells of it.
 * Source: 行政处罚法 第四十五条; 行政强制法 第三十六条.
 *
 * @param adopted null where the case was investigated further before it was answered
 */
public record Said(String words, Boolean adopted, String answer) {

    public Optional<Boolean> isAdopted() {
        return Optional.ofNullable(adopted);
    }
}
