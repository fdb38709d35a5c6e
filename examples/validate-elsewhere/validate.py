import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    article = json.load(file)

errors = sorted(Draft202012Validator(schema).iter_errors(article), key=lambda error: error.json_path)
for error in errors:
    print(error.json_path, error.message)
sys.exit(1 if errors else 0)
