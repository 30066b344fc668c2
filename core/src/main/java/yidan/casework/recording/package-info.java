/** Recordings of sound and image: what must, may and must not be filmed, two working days to store it, or a written explanation (1.3 行政执法全过程记录办法); uses {@code files}. */
package yidan.casework.recording;
