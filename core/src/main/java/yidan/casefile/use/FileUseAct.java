package yidan.casefile.use;

/** Reading and borrowing. Source: 临政发〔2023〕14号 四、九 档案管理制度 第四条、第五条. */
public sealed interface FileUseAct permits AskForFile, GrantUse, RefuseUse, LendFile, TakeBackFile {}
