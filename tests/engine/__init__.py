"""The judge of the compiled read engine: what a plan answers is what the reference execution answers, to the byte."""
