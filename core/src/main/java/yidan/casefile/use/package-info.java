/** Reading and borrowing a file that is in the archive (临政发〔2023〕14号 四、九 第四条、第五条). */
package yidan.casefile.use;
