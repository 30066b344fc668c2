package yidan.casefile;

/** What may be done to a case file. Source: 临政发〔2023〕14号 一、九; 四、九 档案管理制度. */
public sealed interface CaseFileAct
        permits CompileFile,
                CompileExecutionFile,
                CompileInspectionFile,
                CompleteFile,
                ApproveFile,
                ReturnFile,
                TakeOverFile {}
