package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"

	"github.com/xeipuuv/gojsonschema"
)

func main() {
	loader := gojsonschema.NewSchemaLoader()
	loader.AutoDetect = false
	loader.Draft = gojsonschema.Draft7

	definitions := read(os.Args[1])
	delete(definitions, "$id") // this library takes no URN for the base of references
	schema, err := loader.Compile(gojsonschema.NewGoLoader(definitions))
	if err != nil {
		log.Fatal(err)
	}
	result, err := schema.Validate(gojsonschema.NewGoLoader(read(os.Args[2])))
	if err != nil {
		log.Fatal(err)
	}
	for _, problem := range result.Errors() {
		fmt.Println(problem.Field(), problem.Description())
	}
	if !result.Valid() {
		os.Exit(1)
	}
}

func read(path string) map[string]interface{} {
	text, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	var value map[string]interface{}
	if err := json.Unmarshal(text, &value); err != nil {
		log.Fatal(err)
	}
	return value
}
